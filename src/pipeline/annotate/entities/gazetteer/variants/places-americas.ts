/** Cities, regions and sights of the Americas. Own compilation, CC0. Rows of `variantRows`, by Latin name. */
export const PLACES_AMERICAS = `
艾伯塔|亞伯達|亞伯達/艾伯塔|Alberta|阿尔伯塔/阿尔伯塔省/艾伯塔省/亚伯达省/亚省
阿尔伯克基|阿布奎基|阿爾伯克基|Albuquerque
亚马孙|亞馬遜雨林|亞馬遜雨林|Amazon rainforest|亚马孙雨林/亚马孙河/亚马逊河/亚马逊流域
安克雷奇|安克拉治|安克雷奇|Anchorage
安第斯山脉|安地斯山脈|安第斯山脈|Andes|安第斯山/安地斯山
亚松森|||Asunción
巴尔的摩|||Baltimore
贝洛奥里藏特|美景市|貝洛奧里藏特|Belo Horizonte
波哥大|||Bogotá
巴西利亚|||Brasília
布里奇敦|*橋鎮|布里奇敦|Bridgetown
不列颠哥伦比亚|英屬哥倫比亞|卑詩省|British Columbia|不列颠哥伦比亚省/卑斯省/BC省
布鲁克林|||Brooklyn|布碌仑
布宜诺斯艾利斯|||Buenos Aires
水牛城|||Buffalo|布法罗
卡尔加里|卡加利|卡加利|Calgary|卡加里
坎昆|||Cancún|坎坤
加拉加斯|卡拉卡斯|加拉加斯|Caracas
*夏洛特|||Charlotte
夏洛茨维尔|夏綠蒂鎮/沙洛斯維爾|夏洛茨維爾|Charlottesville
辛辛那提|||Cincinnati
华雷斯城|||Ciudad Juárez
克利夫兰|克里夫蘭|克里夫蘭|Cleveland
哥伦布市|||Columbus
埃德蒙顿|艾德蒙頓|愛民頓|Edmonton|爱蒙顿
埃尔帕索|艾爾帕索|埃爾帕索|El Paso
*弗格森|*佛格森|*弗格森|Ferguson
*乔治敦|*喬治城|*喬治敦|Georgetown, Guyana
瓜达拉哈拉|||Guadalajara
关塔那摩|關達那摩|關塔那摩|Guantánamo|关塔那摩湾
危地马拉城|瓜地馬拉市|危地馬拉城|Guatemala City
瓜亚基尔|||Guayaquil
哈瓦那||夏灣拿|Havana
好莱坞||荷里活|Hollywood
火奴鲁鲁|檀香山|檀香山/火奴魯魯|Honolulu
休斯敦|休士頓|侯斯頓/休斯敦|Houston|休斯顿
堪萨斯城|||Kansas City
金斯敦|京斯敦|金斯敦|Kingston, Jamaica
拉巴斯|||La Paz
的的喀喀湖|||Lake Titicaca
拉斯维加斯|||Las Vegas
利马|||Lima
*长滩||*長堤|Long Beach
洛杉矶|||Los Angeles
马那瓜|馬納瓜|馬那瓜|Managua|马拿瓜
马瑙斯|瑪瑙斯|馬瑙斯|Manaus
曼哈顿|||Manhattan
曼尼托巴|||Manitoba|马尼托巴/曼尼托巴省/马尼托巴省
麦德林|||Medellín
孟菲斯|曼菲斯|孟菲斯|Memphis
墨西哥城|墨西哥城/墨西哥市|墨西哥城|Mexico City
密尔沃基|密爾瓦基|密爾沃基|Milwaukee
明尼阿波利斯|明尼亞波利斯|明尼阿波利斯|Minneapolis
蒙得维的亚|蒙特維多|蒙得維的亞|Montevideo
蒙特利尔|蒙特婁|蒙特利爾/滿地可|Montreal
纳什维尔|納許維爾|納什維爾|Nashville
拿骚|*拿索|拿騷|Nassau
新奥尔良|紐奧良|新奧爾良|New Orleans|纽奥尔良
纽约|||New York|纽约市
新斯科舍|新斯科細亞|新斯科舍|Nova Scotia|新斯科舍省
安大略省|||Ontario|安大略/安省
奥兰多|||Orlando
渥太华|||Ottawa
巴拿马城|巴拿馬市|巴拿馬城|Panama City
帕拉马里博|巴拉馬利波|帕拉馬里博|Paramaribo
费城|||Philadelphia
匹兹堡|||Pittsburgh
西班牙港|||Port of Spain
太子港|||Port-au-Prince
魁北克|||Quebec|魁北克省
皇后区|||Queens
*基多|||Quito
累西腓|勒西菲|累西腓|Recife|雷西非
列治文|||Richmond, British Columbia
里约热内卢|||Rio de Janeiro|里约
萨克拉门托|沙加緬度|薩克拉門托|Sacramento
盐湖城|||Salt Lake City
萨尔瓦多市|||Salvador, Bahia
圣安东尼奥|||San Antonio
圣迭戈|*聖地牙哥|*聖地牙哥/聖迭戈|San Diego
旧金山||三藩市|San Francisco
圣何塞|聖荷西|聖荷西|San Jose
圣何塞市|聖荷西市||San José, Costa Rica
圣胡安|||San Juan
圣萨尔瓦多|||San Salvador
圣地亚哥|*聖地牙哥|聖地亞哥|Santiago
圣多明各|聖多明哥|聖多明各|Santo Domingo
圣保罗|||São Paulo
萨斯喀彻温|薩克其萬|薩斯喀徹溫|Saskatchewan|萨斯喀彻温省
西雅图|||Seattle
硅谷|矽谷|矽谷|Silicon Valley
圣路易斯|聖路易|聖路易斯|St. Louis|圣路易市
苏克雷|*蘇克瑞|蘇克雷|Sucre
特古西加尔巴|德古西加巴|特古西加爾巴|Tegucigalpa|德古斯加巴
五角大楼|五角大廈|五角大樓|The Pentagon
火地岛|||Tierra del Fuego
蒂华纳|提華納/蒂華納|蒂華納|Tijuana
多伦多|||Toronto
*图森|*土桑|*圖森|Tucson
温哥华|||Vancouver
华盛顿|華盛頓/華府|華盛頓|Washington|华盛顿特区
温尼伯|||Winnipeg|温尼辟
`;
