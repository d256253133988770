/** Cities, regions and sights of Asia, Africa and Oceania. Own compilation, CC0. Rows of `variantRows`, by Latin name. Part 2 of 2. */
export const PLACES_ASIA_2 = `
加尔各答|||Kolkata
亚庇|||Kota Kinabalu|哥打基纳巴卢
吉隆坡|||Kuala Lumpur
古晋|||Kuching
昆都士|||Kunduz
科威特城|科威特市|科威特城|Kuwait City
京都|||Kyoto|京都府
拉达克|||Ladakh
拉各斯|拉哥斯|拉各斯|Lagos
拉合尔|||Lahore
利伯维尔|*自由市|利伯維爾|Libreville
利隆圭|里朗威|利隆圭|Lilongwe
*洛美|*洛梅|*洛美|Lomé
罗安达|魯安達|羅安達|Luanda
琅勃拉邦|龍坡邦|琅勃拉邦|Luang Prabang
卢本巴希|||Lubumbashi
卢萨卡|路沙卡|盧薩卡|Lusaka
吕宋岛|||Luzon|吕宋
马朱罗|馬久羅|馬朱羅|Majuro
马拉博|||Malabo
马六甲|麻六甲|馬六甲|Malacca
*马累|*馬列|*馬累|Malé
麦纳麦|麥納瑪|麥納麥|Manama
曼德勒|||Mandalay|瓦城
马尼拉|||Manila
马普托|馬布多|馬普托|Maputo
马拉喀什|||Marrakesh|马拉克什
马塞卢|馬賽魯|馬塞盧|Maseru
马什哈德|||Mashhad
姆巴巴内|墨巴本|姆巴巴內|Mbabane
麦加|||Mecca
棉兰|||Medan
麦地那|||Medina
墨尔本|||Melbourne|墨尔钵
中途岛|||Midway Atoll
棉兰老岛|民答那峨島|棉蘭老島|Mindanao|民答那峨
摩加迪沙|摩加迪休|摩加迪沙|Mogadishu
蒙巴萨|||Mombasa
蒙罗维亚|||Monrovia
莫罗尼|莫洛尼|莫羅尼|Moroni
摩苏尔|||Mosul
孟买|||Mumbai
马斯喀特|||Muscat|马斯开特
恩贾梅纳|恩加美納|恩賈梅納|N'Djamena
名古屋|||Nagoya
内罗毕|奈洛比/奈羅比|內羅畢|Nairobi
纳坦兹|||Natanz
内比都|奈比多/奈比都|內比都|Naypyidaw
新德里|||New Delhi
新南威尔士州|新南威爾斯州|新南威爾士州|New South Wales|新南威尔士/新南威尔斯
恩吉鲁穆德|恩吉魯模|恩吉魯穆德|Ngerulmud
尼亚美|尼阿美|尼亞美|Niamey
尼罗河|||Nile
努瓦克肖特|諾克少|努瓦克肖特|Nouakchott
努美阿|諾美亞/努美亞|努美阿|Nouméa
努库阿洛法|努瓜婁發|努庫阿洛法|Nuku'alofa
大阪|||Osaka|大阪府
瓦加杜古|||Ouagadougou
帕利基尔|帕里克爾|帕利基爾|Palikir
巴布亚省|||Papua
芭提雅|芭達雅|芭堤雅|Pattaya|帕塔亚
槟城|||Penang|槟榔屿/槟岛
珀斯|*伯斯|珀斯|Perth
白沙瓦|白夏瓦|白沙瓦|Peshawar
金边|||Phnom Penh
普吉|普吉島|*布吉|Phuket
路易港|路易士港|路易港|Port Louis
莫尔兹比港|摩士比港|莫爾茲比港|Port Moresby
维拉港|||Port Vila
波多诺伏|波多諾佛|波多諾伏|Porto-Novo
*普拉亚|*培亞|*普拉亞|Praia
比勒陀利亚|普利托利亞|比勒陀利亞|Pretoria|普勒托利亚
旁遮普|||Punjab
平壤|||Pyongyang
昆士兰州|||Queensland|昆士兰
奎达|*奎塔|奎達|Quetta
奎松城|奎松市|奎松市|Quezon City
拉巴特|||Rabat
*拉法|||Rafah
若开邦|||Rakhine State
拉马拉|拉馬拉/拉姆安拉|拉馬拉|Ramallah
拉卡|||Raqqa
利雅得|利雅德|利雅得|Riyadh
沙巴|||Sabah|沙巴州
撒哈拉沙漠|||Sahara|撒哈拉
萨赫勒|薩赫爾|薩赫勒|Sahel|萨赫勒地区/萨赫尔地区
塞班岛|||Saipan|塞班
撒马尔罕|||Samarkand
萨那|*沙那|薩那|Sanaa
札幌|||Sapporo
砂拉越|||Sarawak|沙捞越/砂劳越/砂拉越州
首尔|||Seoul|汉城
掸邦|||Shan State
暹粒|||Siem Reap
西哈努克港|施亞努市/西哈努克港|西哈努克港|Sihanoukville|西港
西奈半岛|||Sinai Peninsula
霍尔木兹海峡|荷莫茲海峽|霍爾木茲海峽|Strait of Hormuz|荷姆兹海峡
苏伊士运河|||Suez Canal
苏拉威西|||Sulawesi|苏拉威西岛
苏门答腊|||Sumatra
泗水|||Surabaya
苏瓦|||Suva
悉尼|*雪梨|悉尼|Sydney
大溪地|||Tahiti|塔希提/塔希提岛
泰米尔纳德邦|坦米爾納德邦|泰米爾納德邦|Tamil Nadu
塔拉瓦|||Tarawa
塔什干|||Tashkent
塔斯马尼亚|||Tasmania|塔斯马尼亚州
德黑兰|||Tehran
特拉维夫|特拉維夫/臺拉維夫|特拉維夫|Tel Aviv
廷布|*辛布/廷布|廷布|Thimphu
提格雷|||Tigray
廷巴克图|||Timbuktu|廷布克图
东京|||Tokyo|东京都
的黎波里|||Tripoli
突尼斯市|||Tunis
乌兰巴托|||Ulaanbaatar
瓦拉纳西|||Varanasi
维多利亚市|||Victoria, Seychelles
万象|永珍|萬象|Vientiane
惠灵顿|*威靈頓|*威靈頓|Wellington
约旦河西岸|||West Bank
温得和克|溫荷克|溫得和克|Windhoek
亚穆苏克罗|雅穆索戈|亞穆蘇克羅|Yamoussoukro
仰光|||Yangon
雅温得|雅恩德|雅溫得|Yaoundé
日惹|||Yogyakarta
`;
