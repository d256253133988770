/** States of the United States. Own compilation, CC0. Rows of `variantRows`, by Latin name. */
export const US_STATES = `
亚拉巴马州|阿拉巴馬州|亞拉巴馬州|Alabama|亚拉巴马/阿拉巴马
阿拉斯加州|||Alaska|阿拉斯加
亚利桑那州|||Arizona|亚利桑那
阿肯色州|||Arkansas|阿肯色
加利福尼亚州|||California|加州/加利福尼亚
科罗拉多州|||Colorado|科罗拉多
康涅狄格州|康乃狄克州|康涅狄格州|Connecticut|康涅狄格/康州/康乃狄克
特拉华州|德拉瓦州|特拉華州|Delaware|特拉华/德拉瓦
佛罗里达州|||Florida|佛罗里达/佛州
佐治亚州|喬治亞州|喬治亞州/佐治亞州|Georgia|佐治亚
夏威夷州|||Hawaii
爱达荷州|||Idaho|爱达荷
伊利诺伊州|伊利諾州|伊利諾伊州|Illinois|伊利诺伊/伊利诺斯州
印第安纳州|||Indiana|印第安纳/印第安那州
艾奥瓦州|愛荷華州|愛荷華州|Iowa|艾奥瓦/爱荷华/衣阿华州/爱奥华州
堪萨斯州|||Kansas|堪萨斯
肯塔基州|||Kentucky|肯塔基
路易斯安那州|||Louisiana|路易斯安那
缅因州|||Maine
马里兰州|||Maryland|马里兰
马萨诸塞州|麻薩諸塞州/麻州|馬薩諸塞州/麻省|Massachusetts|马萨诸塞
密歇根州|密西根州|密歇根州|Michigan|密歇根/密西根
明尼苏达州|||Minnesota|明尼苏达
密西西比州|||Mississippi
密苏里州|||Missouri|密苏里
蒙大拿州|||Montana|蒙大拿/蒙塔纳州
内布拉斯加州|||Nebraska|内布拉斯加
内华达州|||Nevada|内华达
新罕布什尔州|新罕布夏州|新罕布什爾州|New Hampshire|新罕布什尔/新罕布夏
新泽西州|紐澤西州|新澤西州|New Jersey|新泽西/纽泽西
新墨西哥州|||New Mexico|新墨西哥
纽约州|||New York State
北卡罗来纳州|北卡羅萊納州|北卡羅來納州|North Carolina|北卡罗来纳/北卡/北卡州/北卡罗莱纳
北达科他州|||North Dakota|北达科他
俄亥俄州|||Ohio|俄亥俄
俄克拉何马州|奧克拉荷馬州|俄克拉荷馬州|Oklahoma|俄克拉何马/俄克拉荷马/奥克拉荷马
俄勒冈州|奧勒岡州/俄勒岡州|俄勒岡州|Oregon|俄勒冈/奥勒冈
宾夕法尼亚州|賓夕法尼亞州/賓州|賓夕法尼亞州/賓州|Pennsylvania|宾夕法尼亚
罗得岛州|羅德島州|羅德島州|Rhode Island|罗得岛
南卡罗来纳州|南卡羅萊納州|南卡羅來納州|South Carolina|南卡罗来纳/南卡/南卡州
南达科他州|||South Dakota|南达科他
田纳西州|||Tennessee|田纳西
得克萨斯州|德克薩斯州/*德州|德克薩斯州/*德州|Texas|得州/得克萨斯/德克萨斯
犹他州|||Utah|犹他
佛蒙特州|||Vermont|佛蒙特
弗吉尼亚州|維吉尼亞州|維珍尼亞州|Virginia|弗吉尼亚/维吉尼亚
华盛顿州|||Washington State
西弗吉尼亚州|西維吉尼亞州|西維珍尼亞州|West Virginia|西弗吉尼亚
威斯康星州|威斯康辛州|威斯康辛州/威斯康星州|Wisconsin|威斯康星/威斯康辛
怀俄明州|||Wyoming|怀俄明
`;
